package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.sql.Rows;

/** The findings and remedies behind a figure, of the cases that exist for the caller. Reading them is in the journal. */
@ApplicationScoped
class FigureRecords {
    private static final String FINDINGS = """
            select r.id, c.id as case_id, c.reference, c.kind as case_kind, c.lead_body, c.decided_on, s.kind as subject_kind,
              s.organisation, u.name_%1$s as organisation_name, s.member, s.member_name, r.outcome, r.degree, r.matter,
              m.name_%1$s as matter_name
            from finding r join inspection_case c on c.id = r.case_id join case_subject s on s.id = r.subject
            join org_unit u on u.code = s.organisation left join matter m on m.code = r.matter
            where r.id = any(:ids) and\s""";

    private static final String REMEDIES = """
            select r.id, c.id as case_id, c.reference, c.lead_body, r.owner_kind, r.organisation,
              u.name_%1$s as organisation_name, r.member, r.member_name, r.what, r.required_on, r.due_on, r.state
            from remedy r join inspection_case c on c.id = r.case_id join org_unit u on u.code = r.organisation
            where r.id = any(:ids) and\s""";

    private final Jdbi jdbi;
    private final CaseAccess access;
    private final CallerLanguage language;
    private final Journal journal;
    private final Caller caller;

    FigureRecords(Jdbi jdbi, CaseAccess access, CallerLanguage language, Journal journal, Caller caller) {
        this.jdbi = jdbi;
        this.access = access;
        this.language = language;
        this.journal = journal;
        this.caller = caller;
    }

    List<FindingRecord> findings(String indicator, List<String> keys) {
        var records = read(FINDINGS, FindingRecord.class, keys, FindingRecord::id);
        tell(
                "case.findings-read",
                indicator,
                records.stream().map(FindingRecord::caseId).toList());
        return records;
    }

    List<RemedyRecord> remedies(String indicator, List<String> keys) {
        var records = read(REMEDIES, RemedyRecord.class, keys, RemedyRecord::id);
        tell(
                "case.remedies-read",
                indicator,
                records.stream().map(RemedyRecord::caseId).toList());
        return records;
    }

    private <T> List<T> read(String sql, Class<T> type, List<String> keys, Function<T, UUID> id) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, T> found = jdbi.withHandle(handle -> access.bind(
                        handle.createQuery(sql.formatted(language.get().tag()) + CaseAccess.VISIBLE))
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(type))
                .collect(Collectors.toMap(id, Function.identity())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void tell(String action, String indicator, List<UUID> cases) {
        if (!cases.isEmpty()) {
            journal.write(
                    action,
                    "indicator",
                    indicator,
                    caller.scope(),
                    Map.of("cases", cases.stream().distinct().toList()));
        }
    }
}
