package vn.capuy.document.workinggroup.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** The seats that are taken while a file is checked: those of the register, and those of the file so far. */
final class TakenSeats {
    private static final String STANDING = """
            select coalesce(committee, working_group) as body, function, organisation, office, member, from_day as "from",
              ended_on
            from group_member
            where voided_at is null and (committee = any(:bodies) or working_group = any(:bodies))""";

    private final Map<UUID, List<Taken>> byBody;

    private TakenSeats(Map<UUID, List<Taken>> byBody) {
        this.byBody = byBody;
    }

    /**
     * @param endedOn its last day; null while it lasts
     */
    public record Taken(
            UUID body,
            MemberFunction function,
            String organisation,
            String office,
            String member,
            LocalDate from,
            LocalDate endedOn) {
        private boolean meets(Taken other) {
            return (endedOn == null || !other.from.isAfter(endedOn))
                    && (other.endedOn == null || !from.isAfter(other.endedOn));
        }

        private boolean isSameSitter(Taken other) {
            return member == null
                    ? other.member == null && organisation.equals(other.organisation) && office.equals(other.office)
                    : member.equals(other.member);
        }
    }

    static TakenSeats of(Jdbi jdbi, List<UUID> bodies) {
        return new TakenSeats(jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bindArray("bodies", UUID.class, bodies)
                .map(Rows.of(Taken.class))
                .collect(groupingBy(Taken::body, HashMap::new, toCollection(ArrayList::new)))));
    }

    /** Takes a seat, or tells the sentence that says why it cannot be taken. */
    Optional<String> take(Taken seat) {
        var others = byBody.computeIfAbsent(seat.body(), body -> new ArrayList<>());
        for (Taken other : others) {
            if (seat.meets(other) && seat.isSameSitter(other)) {
                return Optional.of("violation.duplicate");
            }
            boolean heads = seat.function() == MemberFunction.HEAD && other.function() == MemberFunction.HEAD;
            if (heads && seat.meets(other)) {
                return Optional.of("constraint.group_member_one_head");
            }
        }
        others.add(seat);
        return Optional.empty();
    }
}
