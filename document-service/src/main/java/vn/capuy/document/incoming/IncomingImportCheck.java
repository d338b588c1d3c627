package vn.capuy.document.incoming;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.incoming.ArrivalNumbers.Numbered;
import vn.capuy.document.incoming.ArrivalNumbers.Series;
import vn.capuy.document.incoming.ImportedIncoming.Told;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.ScopeDays;

/** What only the registers can tell of incoming documents to be imported, asked for all of them at once. */
@ApplicationScoped
class IncomingImportCheck {
    private static final String ANSWERS = """
            select d.id, d.issuer, d.notation, d.issued_on
            from unnest(:issuers, :notations, cast(:days as date[])) as w (issuer, notation, day)
            join document d on d.issuer = w.issuer and d.issued_on = w.day and d.notation = w.notation
            where d.voided_at is null and\s""" + DocumentAccess.VISIBLE;

    private final Organisation organisation;
    private final DocumentTypes types;
    private final Members members;
    private final ArrivalNumbers numbers;
    private final DocumentAccess access;
    private final Jdbi jdbi;

    IncomingImportCheck(
            Organisation organisation,
            DocumentTypes types,
            Members members,
            ArrivalNumbers numbers,
            DocumentAccess access,
            Jdbi jdbi) {
        this.organisation = organisation;
        this.types = types;
        this.members = members;
        this.numbers = numbers;
        this.access = access;
        this.jdbi = jdbi;
    }

    /** @param answers takes the answering documents that were found */
    void check(List<Parsed<ImportedIncoming>> rows, Faults faults, Map<Told, UUID> answers) {
        var versions = types.versions();
        ScopeDays scope = organisation.scopeDays(codes(
                rows,
                row -> Stream.of(row.arrival().organisation(), row.handling().organisation())));
        Map<String, Organisation.Unit> units = organisation.find(codes(
                rows,
                row -> Stream.of(
                        row.arrival().organisation(),
                        row.arrival().sender(),
                        row.handling().organisation())));
        Set<String> known = members.toBeNamed(
                        codes(rows, row -> Stream.ofNullable(row.handling().member())))
                .keySet();
        answers.putAll(answers(rows));
        for (Parsed<ImportedIncoming> row : rows) {
            ImportedIncoming each = row.value();
            receiver(row, units, scope, faults);
            String sender = each.arrival().sender();
            if (sender != null && units.get(sender) == null) {
                faults.unknown(row.row(), "sender", sender);
            }
            String member = each.handling().member();
            if (member != null && !known.contains(member)) {
                faults.add(row.row(), "handler_member", member, "violation.unknown-member");
            }
            String type = each.arrival().type();
            if (type != null && !versions.know(type)) {
                faults.unknown(row.row(), "type", type);
            }
            if (each.answer() != null && !answers.containsKey(each.answer())) {
                faults.add(row.row(), "answer_notation", each.answerNotation(), "recipient.no-document");
            }
        }
        numbers(rows, faults);
    }

    private static void receiver(
            Parsed<ImportedIncoming> row, Map<String, Organisation.Unit> units, ScopeDays scope, Faults faults) {
        Arrival arrival = row.value().arrival();
        LocalDate day = arrival.arrivedOn();
        if (!scope.hold(arrival.organisation(), day)) {
            faults.add(
                    row.row(),
                    "organisation",
                    arrival.organisation(),
                    "violation.organisation-unknown",
                    Map.of("date", day));
        } else if (units.get(arrival.organisation()).kind().isPlace()) {
            faults.add(row.row(), "organisation", arrival.organisation(), "violation.not-a-committee");
        }
        String handler = row.value().handling().organisation();
        LocalDate routed = row.value().routedOn();
        if (handler != null && routed != null && !scope.hold(handler, routed)) {
            faults.add(
                    row.row(),
                    "handler_organisation",
                    handler,
                    "violation.organisation-unknown",
                    Map.of("date", routed));
        }
    }

    private static Set<String> codes(
            List<Parsed<ImportedIncoming>> rows, Function<ImportedIncoming, Stream<String>> named) {
        return rows.stream()
                .flatMap(row -> named.apply(row.value()))
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** Numbers that stand twice, in the file or with the register, whose series are held until the end. */
    private void numbers(List<Parsed<ImportedIncoming>> rows, Faults faults) {
        var holding = rows.stream().filter(row -> !faults.has(row.row())).toList();
        numbers.hold(
                holding.stream().map(row -> row.value().numbered().series()).collect(toSet()));
        var wanted = new HashMap<Series, Set<Integer>>();
        holding.forEach(row -> wanted.computeIfAbsent(row.value().numbered().series(), series -> new HashSet<>())
                .add(row.value().arrival().number()));
        Set<Numbered> taken = new HashSet<>(numbers.taken(wanted));
        for (Parsed<ImportedIncoming> row : holding) {
            Numbered number = row.value().numbered();
            if (!taken.add(number)) {
                faults.add(
                        row.row(),
                        "number",
                        String.valueOf(number.number()),
                        "incoming.number-taken",
                        Map.of(
                                "organisation",
                                number.series().organisation(),
                                "year",
                                String.valueOf(number.series().year())));
            }
        }
    }

    private Map<Told, UUID> answers(List<Parsed<ImportedIncoming>> rows) {
        List<Told> wanted = rows.stream()
                .map(row -> row.value().answer())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = new HashMap<Told, UUID>();
        jdbi.useHandle(handle -> access.bind(handle.createQuery(ANSWERS))
                .bindArray(
                        "issuers",
                        String.class,
                        wanted.stream().map(Told::issuer).toList())
                .bindArray(
                        "notations",
                        String.class,
                        wanted.stream().map(Told::notation).toList())
                .bindArray(
                        "days",
                        String.class,
                        wanted.stream().map(each -> each.issuedOn().toString()).toList())
                .map((row, context) -> found.put(
                        new Told(
                                row.getString("issuer"),
                                row.getString("notation"),
                                row.getObject("issued_on", LocalDate.class)),
                        row.getObject("id", UUID.class)))
                .list());
        return found;
    }
}
