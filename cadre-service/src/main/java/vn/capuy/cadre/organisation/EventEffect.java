package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.capuy.cadre.post.Ground;
import vn.capuy.cadre.post.PostClosing;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Lets events take effect: on the units, on the posts of those that end, and on who took over from whom. */
@ApplicationScoped
class EventEffect {
    private final OrganisationEvents events;
    private final Registers registers;
    private final LeftBehind leftBehind;
    private final PostClosing posts;
    private final Entries entries;
    private final Caller caller;

    EventEffect(
            OrganisationEvents events,
            Registers registers,
            LeftBehind leftBehind,
            PostClosing posts,
            Entries entries,
            Caller caller) {
        this.events = events;
        this.registers = registers;
        this.leftBehind = leftBehind;
        this.posts = posts;
        this.entries = entries;
        this.caller = caller;
    }

    /** @param complete whether these are all rows of the file */
    void check(List<Parsed<EventRow>> rows, boolean complete, boolean closesPosts, FaultSink faults) {
        new EventCheck(registers.load(), caller.scope(), faults).check(rows, complete);
        if (complete) {
            leftBehind.check(rows, closesPosts, faults);
        }
    }

    /** All of them together. What a file's check did not find is found here only where other events were left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<OrganisationEvent> of(List<EventRow> rows, boolean closesPosts) {
        var numbered = IntStream.range(0, rows.size())
                .mapToObj(i -> new Parsed<>(i, rows.get(i)))
                .toList();
        Register register = registers.load();
        var faults = new ArrayList<Fault>();
        FaultSink sink = (row, column, value, message, arguments) ->
                faults.add(new Fault(EventRequestFaults.field(row, column), message, arguments));
        var check = new EventCheck(register, caller.scope(), sink);
        check.check(numbered, true);
        leftBehind.check(numbered, closesPosts, sink);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Map<String, List<EventRow>> byEvent =
                rows.stream().collect(Collectors.groupingBy(EventRow::event, LinkedHashMap::new, Collectors.toList()));
        var entered = byEvent.values().stream().map(this::event).toList();
        if (closesPosts) {
            for (OrganisationEvent event : entered) {
                posts.close(
                        LeftBehind.ends(byEvent.get(event.code())),
                        new Ground(Ground.Kind.ORGANISATION_EVENT, event.id()));
            }
        }
        // Units first: the event's parts and the successions name them.
        Instant known = registers.save(register, check.changed());
        events.persist(entered);
        events.flush();
        registers.succeed(rows.stream()
                .filter(row -> row.kind().hasSuccessor())
                .map(row -> row.succession(known))
                .toList());
        return entered;
    }

    private OrganisationEvent event(List<EventRow> rows) {
        EventRow first = rows.getFirst();
        var parts = rows.stream().map(EventRow::part).toList();
        return new OrganisationEvent(first.event(), first.on(), first.basis(), parts, entries.now());
    }
}
