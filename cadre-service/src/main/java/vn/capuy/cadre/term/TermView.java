package vn.capuy.cadre.term;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committee's term.
 *
 * @param endsOn included; null while the term runs
 */
@Schema(name = "Term")
public record TermView(
        @Schema(examples = "BL") String committee,
        String committeeName,
        @Schema(examples = "2020-2025") String code,
        LocalDate startsOn,
        LocalDate endsOn) {}
