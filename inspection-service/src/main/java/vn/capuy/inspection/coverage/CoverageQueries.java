package vn.capuy.inspection.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.member.MemberStatus;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads when organisations and members were last looked at. */
@ApplicationScoped
class CoverageQueries {
    private static final TypeReference<List<Looks.Part>> PARTS = new TypeReference<>() {};
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private final Jdbi jdbi;
    private final CaseAccess cases;
    private final CallerLanguage language;
    private final ObjectMapper json;

    CoverageQueries(Jdbi jdbi, CaseAccess cases, CallerLanguage language, ObjectMapper json) {
        this.jdbi = jdbi;
        this.cases = cases;
        this.language = language;
        this.json = json;
    }

    /** What is asked, settled: the day, and from when the term runs (null where none is known). */
    record Asked(CoverageFilter filter, LocalDate day, LocalDate termFrom) {}

    /** A row as the database tells it. */
    public record Row(
            String code,
            String name,
            String detail,
            String managedBy,
            LocalDate lastOn,
            Integer daysSince,
            long looks,
            long inTerm,
            long ofPredecessors,
            UUID lastCase,
            String lastReference,
            CaseKind lastKind,
            String lastOrganisation,
            String byKind,
            String byMatter) {}

    Page<OrganisationCoverage> organisations(Asked asked, PageRequest page) {
        return page(
                CoverageSql.OF_ORGANISATIONS,
                asked,
                page,
                row -> new OrganisationCoverage(row.code(), row.name(), UnitKind.valueOf(row.detail()), looks(row)));
    }

    Page<MemberCoverage> members(Asked asked, PageRequest page) {
        return page(
                CoverageSql.OF_MEMBERS,
                asked,
                page,
                row -> new MemberCoverage(
                        row.code(), row.name(), MemberStatus.valueOf(row.detail()), row.managedBy(), looks(row)));
    }

    Optional<LocalDate> termFrom(String org, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(CoverageSql.TERM)
                .bind("org", org)
                .bind("day", day)
                .mapTo(LocalDate.class)
                .findOne());
    }

    private <T> Page<T> page(String sql, Asked asked, PageRequest page, Function<Row, T> view) {
        var place = page.place(2);
        CoverageFilter filter = asked.filter();
        List<Row> rows = jdbi.withHandle(handle -> cases.bind(handle.createQuery(sql))
                .bind("lang", language.get().tag())
                .bind("org", filter.org)
                .bind("day", asked.day())
                .bind("termFrom", asked.termFrom())
                .bind("kinds", CoverageSql.kinds(filter.group, filter.kind))
                .bind("matter", filter.matter)
                .bind("never", filter.never)
                .bind("minDays", filter.minDays)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(each -> each.date(0)).orElse(null))
                .bind("afterCode", place.map(each -> each.text(1)).orElse(null))
                .bind("rows", page.rows())
                .map(Rows.of(Row.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.lastOn() == null ? NEVER : row.lastOn(), row.code()))
                .map(view);
    }

    private Looks looks(Row row) {
        return new Looks(
                row.lastOn(),
                row.daysSince(),
                row.looks(),
                row.inTerm(),
                row.ofPredecessors(),
                row.lastCase(),
                row.lastReference(),
                row.lastKind(),
                row.lastOrganisation(),
                parts(row.byKind()),
                parts(row.byMatter()));
    }

    private List<Looks.Part> parts(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, PARTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the database adds up is no JSON", e);
        }
    }
}
