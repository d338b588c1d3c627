package vn.capuy.inspection.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.capuy.inspection.coverage.CoverageQueries.Asked;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Tells coverage, and in the journal that he who asked read of the cases that it names. */
@ApplicationScoped
class CoverageService {
    private final CoverageQueries queries;
    private final Organisation organisation;
    private final Journal journal;
    private final CallerLanguage language;
    private final Clock clock;

    CoverageService(
            CoverageQueries queries, Organisation organisation, Journal journal, CallerLanguage language, Clock clock) {
        this.queries = queries;
        this.organisation = organisation;
        this.journal = journal;
        this.language = language;
        this.clock = clock;
    }

    @Transactional
    CoveragePage<OrganisationCoverage> organisations(CoverageFilter filter, PageRequest page) {
        return told(filter, page, queries::organisations, row -> row.looks().lastCase());
    }

    @Transactional
    CoveragePage<MemberCoverage> members(CoverageFilter filter, PageRequest page) {
        return told(filter, page, queries::members, row -> row.looks().lastCase());
    }

    Response organisationsFile(CoverageFilter filter) {
        Asked asked = asked(filter);
        Response file = ListExport.of(
                "coverage-organisations", OrganisationCoverage.class, page -> queries.organisations(asked, page));
        return exported(filter, file);
    }

    Response membersFile(CoverageFilter filter) {
        Asked asked = asked(filter);
        Response file = ListExport.of("coverage-members", MemberCoverage.class, page -> queries.members(asked, page));
        return exported(filter, file);
    }

    private <T> CoveragePage<T> told(
            CoverageFilter filter,
            PageRequest request,
            BiFunction<Asked, PageRequest, Page<T>> read,
            Function<T, UUID> lastCase) {
        Asked asked = asked(filter);
        Page<T> page = read.apply(asked, request);
        Collection<UUID> cases = page.items().stream()
                .map(lastCase)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!cases.isEmpty()) {
            journal.write("case.coverage-read", "coverage", filter.org, filter.org, Map.of("cases", cases));
        }
        String note = Messages.say(language.get(), "coverage.only-visible");
        return new CoveragePage<>(asked.day(), asked.termFrom(), note, page.items(), page.next());
    }

    private Response exported(CoverageFilter filter, Response file) {
        journal.write("case.coverage-exported", "coverage", filter.org, filter.org, filter.asked());
        return file;
    }

    /** 404 for an organisation that the caller may not know of; 400 for a day that is to come or on which it does not stand. */
    private Asked asked(CoverageFilter filter) {
        var unit = organisation.requireKnown(filter.org);
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = filter.onDay == null ? today : filter.onDay;
        if (day.isAfter(today)) {
            throw ProblemException.invalid("onDay", "violation.future");
        }
        if (!unit.existsOn(day)) {
            throw ProblemException.invalid("onDay", "violation.organisation-unknown", Map.of("date", day));
        }
        return new Asked(filter, day, queries.termFrom(filter.org, day).orElse(null));
    }
}
