-- Four squares of a zoom are one of the zoom before it.
CREATE TABLE squares_{zoom} AS
SELECT
  x,
  y,
  bin_and_type,
  CAST(SUM(n) AS BIGINT) AS n,
  CAST(SUM(lon) AS BIGINT) AS lon,
  CAST(SUM(lat) AS BIGINT) AS lat
FROM (
  SELECT
    CAST((x - MOD(x, 2)) / 2 AS INTEGER) AS x,
    CAST((y - MOD(y, 2)) / 2 AS INTEGER) AS y,
    bin_and_type, n, lon, lat
  FROM squares_{finer}
) AS halved
GROUP BY x, y, bin_and_type;
