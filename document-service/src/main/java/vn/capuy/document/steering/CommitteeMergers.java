package vn.capuy.document.steering;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.document.founding.FoundedBody;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;

/** Whether each steering committee of a file that goes over into another goes into one that works on the day after. */
final class CommitteeMergers {
    private final List<Parsed<CommitteeLine>> going;
    private final Map<List<String>, FoundedBody> known;
    private final Map<List<String>, Parsed<CommitteeLine>> inFile;

    /** @param known those of the register that the file names, by founder and reference */
    CommitteeMergers(List<Parsed<CommitteeLine>> rows, Map<List<String>, FoundedBody> known) {
        this.going =
                rows.stream().filter(row -> row.value().mergedInto() != null).toList();
        this.known = known;
        this.inFile = rows.stream()
                .filter(row -> row.value().voidReason() == null)
                .collect(toMap(row -> row.value().key(), row -> row, (one, other) -> one));
    }

    /** What goes over into a faulty one of the file cannot be written without it: until none is left. */
    void check(Faults faults) {
        going.stream().filter(row -> !finds(row.value())).forEach(row -> lost(row, faults));
        boolean grown = true;
        while (grown) {
            List<Parsed<CommitteeLine>> next = going.stream()
                    .filter(row -> !faults.has(row.row()) && goesIntoFaulty(row.value(), faults))
                    .toList();
            next.forEach(row -> lost(row, faults));
            grown = !next.isEmpty();
        }
    }

    private boolean finds(CommitteeLine line) {
        LocalDate next = line.endedOn().plusDays(1);
        if (line.intoKey().equals(line.key())) {
            return false;
        }
        FoundedBody entered = known.get(line.intoKey());
        if (entered != null) {
            return entered.worksOn(next);
        }
        return Optional.ofNullable(inFile.get(line.intoKey()))
                .map(Parsed::value)
                .filter(other -> !next.isBefore(other.told().foundedOn()))
                .filter(other -> other.endedOn() == null || !next.isAfter(other.endedOn()))
                .isPresent();
    }

    private boolean goesIntoFaulty(CommitteeLine line, Faults faults) {
        return !known.containsKey(line.intoKey())
                && faults.has(inFile.get(line.intoKey()).row());
    }

    private static void lost(Parsed<CommitteeLine> row, Faults faults) {
        CommitteeLine line = row.value();
        faults.add(
                row.row(),
                "merged_into",
                line.mergedInto(),
                "group.committee-not-working",
                Map.of("date", line.endedOn().plusDays(1)));
    }
}
