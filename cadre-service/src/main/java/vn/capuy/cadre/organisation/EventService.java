package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Events that change the organisation take effect and are read. */
@ApplicationScoped
class EventService {
    private final OrganisationEvents events;
    private final EventEffect effect;
    private final Importer importer;
    private final Journal journal;
    private final Caller caller;

    EventService(OrganisationEvents events, EventEffect effect, Importer importer, Journal journal, Caller caller) {
        this.events = events;
        this.effect = effect;
        this.importer = importer;
        this.journal = journal;
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
        OrganisationEvent event = effect.of(
                        request.rows().stream().map(Parsed::value).toList(), Boolean.TRUE.equals(request.closesPosts()))
                .getFirst();
        journal.write("organisation.event-entered", "organisation-event", event.id(), caller.scope(), request);
        return read(event.id());
    }

    @Transactional
    ImportReport take(File body, ImportRequest request, boolean closesPosts) {
        var groups = new Groups<>("event", EventRow::event);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        EventColumns.ALL,
                        EventColumns.OPTIONAL,
                        row -> groups.read(EventColumns.parse(row)),
                        (rows, faults) -> {
                            check(groups, rows, closesPosts, faults);
                            if (request.mode == ImportRequest.Mode.VALID_ROWS) {
                                groups.whole(rows, faults);
                            }
                        },
                        rows -> {
                            int count = effect.of(rows, closesPosts).size();
                            journal.write(
                                    "organisation.events-imported",
                                    "import",
                                    "organisation-events",
                                    caller.scope(),
                                    Map.of("events", count, "parts", rows.size()));
                        }));
    }

    private void check(Groups<EventRow> groups, List<Parsed<EventRow>> rows, boolean closesPosts, Faults faults) {
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
        effect.check(holding, complete && holding.size() == rows.size(), closesPosts, faults::add);
    }
}
