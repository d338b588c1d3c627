package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.time.Period;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.TermState;

/** Reads the keys of periods; a term is that of the committee. */
@ApplicationScoped
class Periods {
    private final Organisation organisation;

    Periods(Organisation organisation) {
        this.organisation = organisation;
    }

    Optional<AppraisalPeriod> of(PeriodKind kind, String key, String committee) {
        return AppraisalPeriod.of(kind, key, term -> among(organisation.terms(List.of(committee)), committee, term));
    }

    /** Of many committees at once: their terms are read in one query. */
    Known of(Collection<String> committees) {
        List<TermState> terms = organisation.terms(committees);
        return (kind, key, committee) -> AppraisalPeriod.of(kind, key, term -> among(terms, committee, term));
    }

    /** Reads a key for one of the committees. */
    @FunctionalInterface
    interface Known {
        Optional<AppraisalPeriod> read(PeriodKind kind, String key, String committee);
    }

    /** A term that is still running ends, as far as is known, with the last year that it names. */
    private static Optional<Period> among(List<TermState> terms, String committee, String code) {
        return terms.stream()
                .filter(term ->
                        term.committee().equals(committee) && term.code().equals(code))
                .findFirst()
                .map(term -> new Period(
                        term.startsOn(),
                        term.endsOn() != null
                                ? term.endsOn()
                                : LocalDate.of(Integer.parseInt(code.substring(5)), 12, 31)));
    }
}
