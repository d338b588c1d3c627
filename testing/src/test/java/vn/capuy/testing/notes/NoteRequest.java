package vn.capuy.testing.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A note to be entered. */
record NoteRequest(
        @NotBlank String org,
        @NotNull LocalDate writtenOn,
        @NotBlank @Size(max = 100) String title,
        int pages) {}
