-- A row whose id stands in an earlier line is refused.
CREATE TABLE doubles AS
SELECT id, MIN(line) AS first_line FROM given GROUP BY id HAVING COUNT(*) > 1;

CREATE VIEW taken AS
SELECT given.* FROM given LEFT JOIN doubles ON doubles.id = given.id
WHERE doubles.id IS NULL OR given.line = doubles.first_line;
