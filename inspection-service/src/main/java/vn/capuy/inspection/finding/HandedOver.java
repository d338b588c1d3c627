package vn.capuy.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.platform.sql.Rows;

/** The cases that a file of findings names, with all that its rows are checked against: as many queries for any number of rows. */
@ApplicationScoped
class HandedOver {
    private static final String CASES = """
            select c.id, c.lead_body, c.reference, c.handed_over from inspection_case c
            where c.voided_at is null and (c.lead_body, c.reference) in
                (select * from unnest(cast(:bodies as text[]), cast(:references as text[])))
              and\s""" + CaseAccess.VISIBLE;

    private static final String SUBJECTS =
            "select case_id, id, organisation, member from case_subject where case_id = any(:ids)";

    private static final String MATTERS =
            "select case_id, matter from case_matter where case_id = any(:ids) and voided_at is null";

    private static final String ENTERED = """
            select subject, matter, outcome, act_from, act_to, body from finding
            where case_id = any(:ids) and voided_at is null""";

    private final Jdbi jdbi;
    private final CaseAccess access;

    HandedOver(Jdbi jdbi, CaseAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    record Key(String leadBody, String reference) {}

    /** A case that a row names. */
    public record Case(UUID id, String leadBody, String reference, boolean handedOver) {}

    public record Subject(UUID caseId, UUID id, String organisation, String member) {}

    public record Matter(UUID caseId, String matter) {}

    /** By what a finding is told from another: the same is not entered twice. */
    public record Entered(
            UUID subject, String matter, FindingOutcome outcome, LocalDate actFrom, LocalDate actTo, String body) {
        static Entered of(UUID subject, NewFinding told) {
            return new Entered(
                    subject,
                    told.matter(),
                    told.outcome(),
                    told.actFrom(),
                    told.actTo(),
                    told.text().strip());
        }
    }

    /** By what a subject is told from the others of its case. */
    record Identity(UUID caseId, String organisation, String member) {
        /** A member is known by his code, wherever he belonged. */
        static Identity of(UUID caseId, String organisation, String member) {
            return new Identity(caseId, member == null ? organisation : null, member);
        }
    }

    /** What is known of the cases; what was entered grows with what is taken over. */
    record Known(Map<Key, Case> cases, Map<Identity, UUID> subjects, Set<Matter> matters, Set<Entered> entered) {}

    Known of(Collection<Key> keys) {
        return jdbi.withHandle(handle -> {
            var cases = new HashMap<Key, Case>();
            access.bind(handle.createQuery(CASES))
                    .bindArray(
                            "bodies",
                            String.class,
                            keys.stream().map(Key::leadBody).toList())
                    .bindArray(
                            "references",
                            String.class,
                            keys.stream().map(Key::reference).toList())
                    .map(Rows.of(Case.class))
                    .forEach(each -> cases.put(new Key(each.leadBody(), each.reference()), each));
            List<UUID> ids = cases.values().stream().map(Case::id).toList();
            return new Known(
                    cases,
                    read(handle, SUBJECTS, Subject.class, ids).stream()
                            .collect(Collectors.toMap(
                                    each -> Identity.of(each.caseId(), each.organisation(), each.member()),
                                    Subject::id)),
                    new HashSet<>(read(handle, MATTERS, Matter.class, ids)),
                    new HashSet<>(read(handle, ENTERED, Entered.class, ids)));
        });
    }

    private static <T> List<T> read(Handle handle, String sql, Class<T> row, List<UUID> ids) {
        return handle.createQuery(sql)
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(row))
                .list();
    }
}
