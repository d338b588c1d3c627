package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.platform.feed.Outbox;

/**
 * Tells other systems of decisions on members as they come into force, and of their reversal. What is restricted is told to
 * nobody but readers of the whole: a feed asks for no clearance, so that its readers in a province or a district, who may see
 * the file with clearance alone, are not told by the feed either.
 */
@ApplicationScoped
class DisciplineFeed {
    static final String DECIDED = "vn.capuy.discipline.decided";
    static final String REVERSED = "vn.capuy.discipline.reversed";

    private static final String TOP = """
            select a.ancestor from org_ancestry a
            where a.descendant = :body and a.known_until = 'infinity' and not exists (
              select 1 from org_ancestry above where above.descendant = a.ancestor and above.ancestor <> a.ancestor
                and above.known_until = 'infinity')
            order by a.ancestor limit 1""";

    private final Outbox outbox;
    private final Jdbi jdbi;

    DisciplineFeed(Outbox outbox, Jdbi jdbi) {
        this.outbox = outbox;
        this.jdbi = jdbi;
    }

    /** A decision on a member, as it is told. */
    record Decision(
            UUID decision,
            String reference,
            String member,
            String organisation,
            Form form,
            String decidedBy,
            LocalDate decidedOn,
            LocalDate effectFrom,
            LocalDate effectUntil) {}

    /** That a decision weighs no more, as it is told. */
    record Reversal(UUID decision, String reference, LocalDate on) {}

    /** What is to be told of one file. */
    record Told(boolean restricted, Decision decision, Reversal reversal) {}

    void decided(boolean restricted, Decision decision) {
        tell(List.of(new Told(restricted, decision, null)));
    }

    void reversed(DisciplineDetail file, String by, LocalDate on) {
        String org = file.restricted() ? top(file.decidingBody()) : file.decidingBody();
        outbox.tell(event(REVERSED, file.id(), org, new Reversal(file.id(), by, on)));
    }

    /** Decisions, each with its reversal where it has one. */
    void tell(Collection<Told> all) {
        var events = new ArrayList<Outbox.Event>();
        var tops = new HashMap<String, String>();
        for (Told each : all) {
            Decision told = each.decision();
            String org = each.restricted() ? tops.computeIfAbsent(told.decidedBy(), this::top) : told.decidedBy();
            events.add(event(DECIDED, told.decision(), org, told));
            if (each.reversal() != null) {
                events.add(event(REVERSED, told.decision(), org, each.reversal()));
            }
        }
        outbox.tell(events);
    }

    private static Outbox.Event event(String type, UUID id, String org, Object data) {
        return new Outbox.Event("discipline", id.toString(), type, org, data);
    }

    private String top(String body) {
        return jdbi.withHandle(handle ->
                handle.createQuery(TOP).bind("body", body).mapTo(String.class).one());
    }
}
