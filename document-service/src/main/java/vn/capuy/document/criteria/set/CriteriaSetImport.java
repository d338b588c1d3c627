package vn.capuy.document.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over whole versions of sets, an indicator a row; a set that is not kept yet is entered with its first version. */
@ApplicationScoped
class CriteriaSetImport {
    private static final LocalDate FOREVER = LocalDate.MAX;
    private static final int BETWEEN_PLACES = 10;

    private final Importer importer;
    private final CriteriaSetQueries queries;
    private final CriteriaSetVersions versions;
    private final CriteriaContent content;
    private final Entries entries;
    private final Journal journal;

    CriteriaSetImport(
            Importer importer,
            CriteriaSetQueries queries,
            CriteriaSetVersions versions,
            CriteriaContent content,
            Entries entries,
            Journal journal) {
        this.importer = importer;
        this.queries = queries;
        this.versions = versions;
        this.content = content;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        var groups = new Groups<SetLine>("edition", SetLine::key);
        return importer.run(
                body,
                request,
                new Plan<>(
                        SetLine.COLUMNS,
                        SetLine.OPTIONAL,
                        row -> groups.read(SetLine.of(row)),
                        (rows, faults) -> check(groups, rows, faults),
                        this::write));
    }

    private void check(Groups<SetLine> groups, List<Parsed<SetLine>> rows, Faults faults) {
        var days = new HashMap<String, List<Days>>();
        for (SetView set : queries.all()) {
            set.versions().stream().filter(each -> each.voidedAt() == null).forEach(each -> days.computeIfAbsent(
                            set.code(), code -> new ArrayList<>())
                    .add(new Days(each.edition(), each.validFrom(), orForever(each.validUntil()))));
        }
        groups.of(rows).values().forEach(group -> {
            groups.agree(group, SetLine.REPEATED, faults);
            checkDays(group, days, faults);
            checkIndicators(group, faults);
        });
        groups.whole(rows, faults);
    }

    private record Days(String edition, LocalDate from, LocalDate until) {
        boolean meet(Days other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }
    }

    private static LocalDate orForever(LocalDate day) {
        return day == null ? FOREVER : day;
    }

    private static void checkDays(List<Parsed<SetLine>> group, Map<String, List<Days>> days, Faults faults) {
        Parsed<SetLine> first = group.getFirst();
        SetLine line = first.value();
        var own = new Days(line.edition(), line.validFrom(), orForever(line.validUntil()));
        var others = days.computeIfAbsent(line.set(), code -> new ArrayList<>());
        if (others.stream().anyMatch(each -> each.edition().equals(own.edition()))) {
            faults.add(first.row(), "edition", line.edition(), "violation.duplicate");
        } else if (others.stream().anyMatch(own::meet)) {
            faults.add(first.row(), "valid_from", line.validFrom().toString(), "criteria.version-overlaps");
        }
        others.add(own);
    }

    private static void checkIndicators(List<Parsed<SetLine>> group, Faults faults) {
        var numbers = new HashSet<String>();
        var criteria = new HashMap<Integer, SetLine>();
        for (Parsed<SetLine> row : group) {
            SetLine line = row.value();
            String number = line.indicator().number();
            if (!numbers.add(number)) {
                faults.add(row.row(), "indicator", number, "violation.duplicate");
            }
            if (!SetFaults.belongs(number, line.criterion())) {
                faults.add(row.row(), "indicator", number, "criteria.number-of-another-criterion");
            }
            SetLine first = criteria.putIfAbsent(line.criterion(), line);
            if (first != null && !first.criterionVi().equals(line.criterionVi())) {
                faults.add(row.row(), "criterion_vi", line.criterionVi(), "violation.group");
            }
            SetFaults.of(line.indicator())
                    .forEach(fault -> faults.add(
                            row.row(),
                            fault.field().equals("unitVi") ? "unit_vi" : fault.field(),
                            "",
                            fault.messageKey(),
                            fault.arguments()));
        }
    }

    private void write(List<SetLine> lines) {
        Entry entry = entries.now();
        Map<String, SetView> known = queries.all().stream()
                .collect(Collectors.toMap(SetView::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var entered = new HashSet<>(known.keySet());
        int place = BETWEEN_PLACES * (known.size() + 1);
        var grouped =
                lines.stream().collect(Collectors.groupingBy(SetLine::key, LinkedHashMap::new, Collectors.toList()));
        for (List<SetLine> group : grouped.values()) {
            SetLine first = group.getFirst();
            if (entered.add(first.set())) {
                content.enter(
                        new NewSet(first.set(), first.nameVi(), first.nameEn(), first.nameAr(), place, first.kinds()),
                        entry);
                place += BETWEEN_PLACES;
            }
            NewSetVersion told = SetLine.version(group);
            var version = new CriteriaSetVersion(first.set(), told, entry);
            if (first.validUntil() != null) {
                version.end(first.validUntil(), entry);
            }
            versions.persistAndFlush(version);
            content.enter(version.id(), told, entry);
            journal.write(
                    "criteria-set.version-imported",
                    CriteriaSetService.SET,
                    first.set(),
                    null,
                    Map.of("edition", told.edition(), "document", told.document(), "indicators", group.size()));
        }
    }
}
