package vn.capuy.cadre.term;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a running term: the day on which the next congress closed, included. */
@Schema(name = "TermEnd")
public record TermEnd(@NotNull LocalDate endsOn) {}
