package vn.capuy.testing.notes;

import java.time.LocalDate;
import java.util.UUID;

/** A note as it is shown. */
public record NoteView(
        UUID id, String org, LocalDate writtenOn, String title, int pages, boolean voided, long version) {}
