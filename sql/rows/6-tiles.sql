-- How many rows each tile of a zoom has.
CREATE TABLE tiles_{zoom} AS
SELECT x, y, CAST(SUM(n) AS BIGINT) AS n FROM squares_{zoom} GROUP BY x, y;
