package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.capuy.cadre.shared.Groups;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Events that change the organisation take effect and are read. */
@ApplicationScoped
class EventService {
    private final OrganisationEvents events;
    private final Registers registers;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;

    EventService(
            OrganisationEvents events,
            Registers registers,
            Importer importer,
            Journal journal,
            Entries entries,
            Caller caller) {
        this.events = events;
        this.registers = registers;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
    }

    Page<EventView> page(EventFilter filter, PageRequest page) {
        return events.page(filter, page);
    }

    EventDetail read(UUID id) {
        return events.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    EventDetail enter(EventRequest request) {
        var faults = EventRequestFaults.in(request);
        if (!events.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        OrganisationEvent event =
                takeEffect(request.rows().stream().map(Parsed::value).toList()).getFirst();
        journal.write("organisation.event-entered", "organisation-event", event.id(), caller.scope(), request);
        return read(event.id());
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var groups = new Groups<>("event", EventRow::event);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        EventColumns.ALL,
                        row -> groups.read(EventColumns.parse(row)),
                        (rows, faults) -> {
                            check(groups, rows, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        rows -> {
                            int count = takeEffect(rows).size();
                            journal.write(
                                    "organisation.events-imported",
                                    "import",
                                    "organisation-events",
                                    caller.scope(),
                                    Map.of("events", count, "parts", rows.size()));
                        }));
    }

    private void check(Groups<EventRow> groups, List<Parsed<EventRow>> rows, Faults faults) {
        Map<String, List<Parsed<EventRow>>> byEvent = groups.of(rows);
        var known = events.existing(byEvent.keySet());
        boolean complete = true;
        for (List<Parsed<EventRow>> event : byEvent.values()) {
            groups.agree(event, Map.of("on", EventRow::on, "basis", EventRow::basis), faults);
            if (known.contains(event.getFirst().value().event())) {
                event.forEach(row -> faults.add(row.row(), "event", row.value().event(), "violation.duplicate"));
            }
            complete &= groups.holds(event, faults);
        }
        var holding = rows.stream().filter(row -> !faults.has(row.row())).toList();
        new EventCheck(registers.load(), caller.scope(), faults::add)
                .check(holding, complete && holding.size() == rows.size());
    }

    /** All of them together. What is found now was not found before only where other events were left out. */
    private List<OrganisationEvent> takeEffect(List<EventRow> rows) {
        var numbered = IntStream.range(0, rows.size())
                .mapToObj(i -> new Parsed<>(i, rows.get(i)))
                .toList();
        Register register = registers.load();
        var faults = new ArrayList<Fault>();
        var check = new EventCheck(
                register,
                caller.scope(),
                (row, column, value, message, arguments) ->
                        faults.add(new Fault(EventRequestFaults.field(row, column), message, arguments)));
        check.check(numbered, true);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Map<String, List<EventRow>> byEvent =
                rows.stream().collect(Collectors.groupingBy(EventRow::event, LinkedHashMap::new, Collectors.toList()));
        var entered = byEvent.values().stream().map(this::event).toList();
        events.persist(entered);
        events.flush();
        registers.save(register, check.changed());
        return entered;
    }

    private OrganisationEvent event(List<EventRow> rows) {
        EventRow first = rows.getFirst();
        var parts = rows.stream().map(EventRow::part).toList();
        return new OrganisationEvent(first.event(), first.on(), first.basis(), parts, entries.now());
    }
}
