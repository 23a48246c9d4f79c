ALTER TABLE saved_view ADD COLUMN picture TEXT;
