package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.sql.Rows;

/** What a list tells of the cases of one page, which were found within the wall. */
@ApplicationScoped
class DueCases {
    private static final String TOLD = """
            select c.id, c.reference, c.kind, c.lead_body, %s as lead_body_name, c.matter, c.decided_on
            from inspection_case c join org_unit lead on lead.code = c.lead_body where c.id = any(:ids)""".formatted(Projections.named("lead.name"));

    private final Jdbi jdbi;
    private final CallerLanguage language;

    DueCases(Jdbi jdbi, CallerLanguage language) {
        this.jdbi = jdbi;
        this.language = language;
    }

    /** A case as a list tells it. */
    public record Told(
            UUID id,
            String reference,
            CaseKind kind,
            String leadBody,
            String leadBodyName,
            String matter,
            LocalDate decidedOn) {}

    Map<UUID, Told> of(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(TOLD)
                .bindArray("ids", UUID.class, ids)
                .bind("lang", language.get().tag())
                .map(Rows.of(Told.class))
                .collect(Collectors.toMap(Told::id, each -> each)));
    }
}
