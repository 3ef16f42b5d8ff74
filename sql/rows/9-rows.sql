-- The rows of the leaves of a zoom, leaf by leaf and day by day.
SELECT leaves.y AS leaf_y, leaves.x AS leaf_x, taken.first_day, taken.said
FROM taken
JOIN leaves_{zoom} AS leaves
  ON leaves.x = CAST((taken.x - MOD(taken.x, {scale})) / {scale} AS INTEGER)
  AND leaves.y = CAST((taken.y - MOD(taken.y, {scale})) / {scale} AS INTEGER)
ORDER BY leaves.y, leaves.x, taken.first_day;
