package vn.capuy.document.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;

/** Where it can be searched at all: in which months, and by which marks of the caller's scope. */
@ApplicationScoped
class Grounds {
    private final Jdbi jdbi;
    private final Reach reach;
    private final DocumentAccess access;

    Grounds(Jdbi jdbi, Reach reach, DocumentAccess access) {
        this.jdbi = jdbi;
        this.reach = reach;
        this.access = access;
    }

    /**
     * @param spans see {@link Months}
     * @param reach see {@link Reach}
     */
    record Ground(List<String> spans, Optional<List<String>> reach) {
        /** The same in these months alone. */
        Ground in(List<String> spans) {
            return new Ground(spans, reach);
        }

        boolean isEmpty() {
            return spans.isEmpty() || reach.filter(List::isEmpty).isPresent();
        }
    }

    Ground of(SearchFilter filter) {
        Optional<LocalDate> first = jdbi.withHandle(handle -> handle.createQuery("select min(issued_on) from document")
                .mapTo(LocalDate.class)
                .findOne());
        return new Ground(
                first.map(day -> Months.spans(later(day, filter.issuedFrom), earlier(access.today(), filter.issuedTo)))
                        .orElse(List.of()),
                reach.marks());
    }

    private static LocalDate later(LocalDate day, LocalDate asked) {
        return asked == null || asked.isBefore(day) ? day : asked;
    }

    private static LocalDate earlier(LocalDate day, LocalDate asked) {
        return asked == null || asked.isAfter(day) ? day : asked;
    }
}
