package vn.capuy.inspection.discipline.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.DecidingBody;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.kernel.citation.Certainty;

/** One question of the matrix of authority with all its answers: may this body decide this form on such a subject? */
@Schema(name = "DisciplineAuthority")
public record AuthorityView(DecidingBody body, SubjectKind subjectKind, Form form, List<Version> versions) {

    /**
     * The answer as one regulation gives it, from its first day on.
     *
     * @param id of what was entered; null for what is built in
     * @param version for the entity tag of what was entered
     */
    @Schema(name = "DisciplineAuthorityVersion")
    public record Version(
            UUID id,
            LocalDate from,
            boolean mayDecide,
            @Schema(examples = "69-QĐ/TW") String document,
            String article,
            Certainty certainty,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            Long version) {}
}
