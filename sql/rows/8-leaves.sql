-- The leaves of a zoom: tiles with few enough rows, below one with too many; at the last zoom all below one.
CREATE TABLE leaves_{zoom} AS
SELECT tiles.x, tiles.y
FROM tiles_{zoom} AS tiles
JOIN tiles_{coarser} AS above
  ON above.x = CAST((tiles.x - MOD(tiles.x, 2)) / 2 AS INTEGER)
  AND above.y = CAST((tiles.y - MOD(tiles.y, 2)) / 2 AS INTEGER)
WHERE above.n > {leaf} AND (tiles.n <= {leaf} OR {zoom} = {last});
