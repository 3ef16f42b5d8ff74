-- Counts of the finest squares by time bin and type, with the sums of positions.
CREATE TABLE squares_19 AS
SELECT
  taken.x,
  taken.y,
  bins.bin * kinds.types + kinds.number AS bin_and_type,
  CAST(COUNT(*) AS BIGINT) AS n,
  CAST(SUM(taken.lon) AS BIGINT) AS lon,
  CAST(SUM(taken.lat) AS BIGINT) AS lat
FROM taken
JOIN bins ON bins.first_day = taken.first_day
JOIN kinds ON kinds.type = taken.type
GROUP BY taken.x, taken.y, bins.bin * kinds.types + kinds.number;
