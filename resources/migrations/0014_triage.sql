-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a channel's messages are answered, where not at the workspace's hours: core/triage/answertimes.h, as JSON.
ALTER TABLE channel ADD COLUMN answer_times TEXT;
