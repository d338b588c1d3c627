package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.sql.Rows;

/** Whether a post may be changed: all who hold it must still have their days and their seats. */
@ApplicationScoped
class PostChangeCheck {
    private final Organisation organisation;
    private final PostSeatsHistory seats;
    private final Jdbi jdbi;

    PostChangeCheck(Organisation organisation, PostSeatsHistory seats, Jdbi jdbi) {
        this.organisation = organisation;
        this.seats = seats;
        this.jdbi = jdbi;
    }

    /** Who holds the post. */
    public record Held(String person, LocalDate heldFrom, LocalDate heldTo) {
        boolean on(LocalDate day) {
            return !day.isBefore(heldFrom) && (heldTo == null || !day.isAfter(heldTo));
        }
    }

    /** Refuses (400) with every fault, each holding that would fall outside among them. */
    void require(PostView post, PostChange change) {
        var faults = new ArrayList<Fault>();
        var units = organisation.find(Stream.of(post.org(), change.managedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        PostCheck.Sink sink = (member, value, message, arguments) -> faults.add(new Fault(member, message, arguments));
        var org = units.get(post.org());
        if (!org.existsOn(change.validFrom())) {
            sink.add("validFrom", null, "violation.organisation-unknown", Map.of("date", change.validFrom()));
        }
        PostCheck.period(org, change.validFrom(), change.validTo(), sink);
        PostCheck.manager(units, change.managedBy(), change.validFrom(), sink);
        if ((change.seats() == null) != (change.seatsFrom() == null)) {
            sink.add(change.seats() == null ? "seats" : "seatsFrom", null, "violation.required", Map.of());
        } else if (change.seats() != null
                && !change.isUpsideDown()
                && !change.covers(change.seatsFrom(), change.seatsFrom())) {
            sink.add("seatsFrom", null, "constraint.holding_within_post", Map.of());
        }
        holdings(post.id(), change, sink);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void holdings(UUID post, PostChange change, PostCheck.Sink faults) {
        List<Held> held = held(post);
        held.stream()
                .filter(each -> !change.covers(each.heldFrom(), each.heldTo()))
                .forEach(each -> {
                    String member = each.heldFrom().isBefore(change.validFrom()) ? "validFrom" : "validTo";
                    faults.add(
                            member,
                            null,
                            "post.held-outside",
                            Map.of("person", each.person(), "date", each.heldFrom()));
                });
        if (change.seats() == null || change.seatsFrom() == null) {
            return;
        }
        var schedule =
                new SeatSchedule(new TreeMap<>(seats.of(Set.of(post)).get(post).since()));
        schedule.put(change.seatsFrom(), change.seats());
        var days = new TreeSet<>(schedule.changesWithin(LocalDate.MIN, null));
        held.forEach(each -> days.add(each.heldFrom()));
        days.forEach(day -> {
            var holders =
                    held.stream().filter(each -> each.on(day)).map(Held::person).toList();
            if (holders.size() > schedule.on(day)) {
                faults.add(
                        "seats",
                        null,
                        "post.too-many-holders",
                        Map.of("date", day, "people", String.join(", ", holders)));
            }
        });
    }

    private List<Held> held(UUID post) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.code as person, h.held_from, h.held_to from holding h join person c on c.id = h.person
                        where h.post = :post and h.voided_at is null order by h.held_from, c.code""")
                .bind("post", post)
                .map(Rows.of(Held.class))
                .list());
    }
}
