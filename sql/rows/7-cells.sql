-- The cells of the tiles of a zoom that have too many rows for a leaf.
SELECT
  tiles.y AS tile_y,
  tiles.x AS tile_x,
  CAST(tiles.n AS INTEGER) AS tile_rows,
  cells.x,
  cells.y,
  cells.bin_and_type,
  CAST(cells.n AS INTEGER) AS n,
  CAST(cells.lon AS DOUBLE PRECISION) AS lon,
  CAST(cells.lat AS DOUBLE PRECISION) AS lat
FROM tiles_{zoom} AS tiles
JOIN squares_{cells} AS cells
  ON CAST((cells.x - MOD(cells.x, 32)) / 32 AS INTEGER) = tiles.x
  AND CAST((cells.y - MOD(cells.y, 32)) / 32 AS INTEGER) = tiles.y
WHERE tiles.n > {leaf}
ORDER BY tiles.y, tiles.x, cells.y, cells.x, cells.bin_and_type;
