package vn.capuy.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.coverage.risk.RiskPoint;
import vn.capuy.inspection.coverage.risk.RiskSql;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.sql.Rows;

/** Asks all reasons of all organisations and members at once. */
@ApplicationScoped
class RiskQueries {
    private static final String BEFORE =
            String.join(",\n", CoverageSql.HERE, CoverageSql.ORGANISATIONS, CoverageSql.SUCCESSION);

    private final Jdbi jdbi;
    private final CaseAccess cases;
    private final CallerLanguage language;

    RiskQueries(Jdbi jdbi, CaseAccess cases, CallerLanguage language) {
        this.jdbi = jdbi;
        this.cases = cases;
        this.language = language;
    }

    /** One of whom reasons are asked. */
    public record Candidate(SubjectKind kind, String code, String name) {}

    /** A reason, found once. */
    public record Fact(String point, SubjectKind kind, String code, int quantity, String record, LocalDate onDay) {}

    List<Candidate> candidates(String committee, LocalDate day) {
        return read(RiskSql.candidates(BEFORE), Candidate.class, committee, day, Map.of());
    }

    /** @param measures the other figures by which the reasons measure */
    List<Fact> facts(List<RiskPoint> points, Map<String, Integer> measures, String committee, LocalDate day) {
        return read(RiskSql.facts(BEFORE, points), Fact.class, committee, day, measures);
    }

    private <T> List<T> read(
            String sql, Class<T> type, String committee, LocalDate day, Map<String, Integer> measures) {
        return jdbi.withHandle(handle -> cases.bind(handle.createQuery(sql))
                .bindMap(measures)
                .bind("lang", language.get().tag())
                .bind("org", committee)
                .bind("day", day)
                .bind("looks", CoverageSql.kinds(null, null))
                .map(Rows.of(type))
                .list());
    }
}
