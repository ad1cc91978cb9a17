-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stops of the sample firm that are no channel's (resources/sample/stops.jsonl): they go with it in one step. A channel's
-- stop is the sample's where its channel is.
ALTER TABLE stop ADD COLUMN sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1));
