/** The layers, from the top of the map to its ground. Their order here is the order everywhere. */
export const layerIds = ['incidents', 'talks', 'seats', 'contacts', 'occupied', 'oblasts', 'base'] as const;

/** An ordered, toggleable part of the map. */
export type LayerId = (typeof layerIds)[number];

/** True for the id of a layer; for input from outside. */
export const isLayerId = (id: string): id is LayerId => (layerIds as readonly string[]).includes(id);
