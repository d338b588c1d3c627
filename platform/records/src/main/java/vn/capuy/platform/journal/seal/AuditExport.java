package vn.capuy.platform.journal.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;

/** Writes seals with their lines, seal by seal, so that memory stays flat. */
@ApplicationScoped
class AuditExport {
    private static final int SEALS_AT_ONCE = 100;

    private final Seals seals;
    private final Organisation organisation;
    private final Caller caller;
    private final ObjectMapper json;

    AuditExport(Seals seals, Organisation organisation, Caller caller, ObjectMapper json) {
        this.seals = seals;
        this.organisation = organisation;
        this.caller = caller;
        this.json = json;
    }

    StreamingOutput from(long number) {
        // What is thrown before the first byte is still a problem, so the first seals are read beforehand.
        List<Seals.Kept> first = seals.after(number - 1, SEALS_AT_ONCE);
        return out -> {
            List<Seals.Kept> next = first;
            while (!next.isEmpty()) {
                for (Seals.Kept kept : next) {
                    write(kept, out);
                }
                next = seals.after(next.getLast().seal().number(), SEALS_AT_ONCE);
            }
        };
    }

    private void write(Seals.Kept kept, OutputStream out) throws IOException {
        Seal seal = kept.seal();
        line(out, Map.of("seal", SealView.of(kept)));
        Set<Long> missing = new HashSet<>(seal.missing());
        List<Entry> entries = Stream.concat(
                        seals.entriesAt(seal.late()).stream(),
                        seals.entriesWithin(seal.firstPosition(), seal.lastPosition()).stream()
                                .filter(entry -> !missing.contains(entry.position())))
                .toList();
        Set<String> visible = visible(entries);
        // What belongs to no organisation is shown to those who look after all of them.
        boolean all = organisation.isTop(caller.scope());
        for (Entry entry : entries) {
            boolean shown = entry.org() == null ? all : visible.contains(entry.org());
            line(
                    out,
                    shown
                            ? Map.of("entry", entry)
                            : Map.of("hash", HexFormat.of().formatHex(Hashes.of(entry))));
        }
    }

    private Set<String> visible(List<Entry> entries) {
        Set<String> orgs =
                entries.stream().map(Entry::org).filter(Objects::nonNull).collect(Collectors.toSet());
        return organisation.everVisible(orgs);
    }

    private void line(OutputStream out, Map<String, ?> value) throws IOException {
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
    }
}
