export const waterTable = `
sea | 2 | 37.5 | 21.5 | Red Sea | Червоне море | Rotes Meer | mer Rouge | Morze Czerwone | ar=البحر الأحمر
`;
