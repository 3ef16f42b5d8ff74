-- The time bin of each day, and the number of each type; `types` is how many numbers there are.
CREATE TABLE bins (first_day INTEGER NOT NULL, bin INTEGER NOT NULL);
CREATE TABLE kinds (type VARCHAR NOT NULL, number INTEGER NOT NULL, types INTEGER NOT NULL);
COPY bins FROM '{bins}' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"');
COPY kinds FROM '{kinds}' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"');
