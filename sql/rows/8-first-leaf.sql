-- Few enough rows are one leaf.
CREATE TABLE leaves_0 AS SELECT x, y FROM tiles_0 WHERE n <= {leaf};
