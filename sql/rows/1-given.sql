-- Rows as they were read: lines of the table, where each is drawn in millionths of a degree, the square of the finest
-- grid that holds it, its first day in days since 1970-01-01, its type, and all that is said of it.
CREATE TABLE given (
  line INTEGER NOT NULL,
  id VARCHAR NOT NULL,
  lon BIGINT NOT NULL,
  lat BIGINT NOT NULL,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  said VARCHAR NOT NULL
);
COPY given FROM '{rows}' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"');
