package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.inspection.programme.ProgressView.State;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.sql.Rows;

/** Tells how far a programme has come by a day, by what exists for the caller; the cases that it names are in the journal. */
@ApplicationScoped
class ProgressService {
    private static final String ITEMS = """
            select i.id as item, i.number, i.kind, i.period_from, i.period_to, i.lead_body,
              coalesce(i.dropped_on <= :day, false) as dropped, c.id as case_id, c.reference as case_reference,
              c.decided_on, case when c.stage in ('CONCLUSION', 'CLOSED') then c.concluded_on end as concluded_on, c.stage
            from programme_item i
            left join (select l.item, c.id, c.reference, c.decided_on, c.concluded_on,
                (select s.stage from case_step s where s.case_id = c.id and s.on_day <= :day
                  order by s.nr desc limit 1) as stage
              from programme_item_case l join inspection_case c on c.id = l.case_id
              where l.voided_at is null and c.voided_at is null and c.decided_on <= :day and %s) c on c.item = i.id
            where i.programme = :programme and i.voided_at is null and i.effective_at is not null and %s
            order by i.number""".formatted(CaseAccess.VISIBLE, ItemWall.item("i"));

    /** Of the programme's own body, and of those that lead its items and have no programme of their own. */
    private static final String UNPLANNED = """
            select c.id as case_id, c.reference, c.kind, c.lead_body, c.decided_on from inspection_case c
            where c.voided_at is null and c.kind <> all(string_to_array(:petitions, ','))
              and c.decided_on between :from and least(cast(:day as date), cast(:to as date))
              and (c.lead_body = :body or (c.lead_body in (select i.lead_body from programme_item i
                  where i.programme = :programme and i.voided_at is null and i.effective_at is not null)
                and not exists (select 1 from programme p where p.body = c.lead_body and p.year = :year
                  and p.voided_at is null)))
              and not exists (select 1 from programme_item_case l where l.case_id = c.id and l.voided_at is null)
              and %s
            order by c.decided_on, c.id""".formatted(CaseAccess.VISIBLE);

    private final ProgrammeAccess access;
    private final CaseAccess cases;
    private final Jdbi jdbi;
    private final StepDays days;
    private final Journal journal;
    private final CallerLanguage language;

    ProgressService(
            ProgrammeAccess access,
            CaseAccess cases,
            Jdbi jdbi,
            StepDays days,
            Journal journal,
            CallerLanguage language) {
        this.access = access;
        this.cases = cases;
        this.jdbi = jdbi;
        this.days = days;
        this.journal = journal;
        this.language = language;
    }

    /** An item with its case, as far as that exists for the caller. */
    public record Row(
            UUID item,
            int number,
            CaseKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            String leadBody,
            boolean dropped,
            UUID caseId,
            String caseReference,
            LocalDate decidedOn,
            LocalDate concludedOn,
            CaseStage stage) {

        private State state() {
            if (dropped) {
                return State.DROPPED;
            }
            if (caseId == null) {
                return State.NOT_OPENED;
            }
            return switch (stage) {
                case PREPARATION -> State.OPENED;
                case CONDUCT -> State.UNDER_WAY;
                case CONCLUSION, CLOSED -> State.CONCLUDED;
                case STOPPED -> State.STOPPED;
            };
        }

        ProgressView.Item view(LocalDate day) {
            State state = state();
            boolean late = periodTo.isBefore(day) && !state.isOver();
            return new ProgressView.Item(
                    item,
                    number,
                    kind,
                    periodFrom,
                    periodTo,
                    leadBody,
                    state,
                    late,
                    caseId,
                    caseReference,
                    decidedOn,
                    concludedOn);
        }
    }

    @Transactional
    ProgressView of(UUID id, LocalDate asked) {
        ProgrammeView programme = access.find(id);
        LocalDate day = days.past("onDay", asked, Optional.empty());
        List<ProgressView.Item> items = rows(ITEMS, Row.class, programme, day).stream()
                .map(row -> row.view(day))
                .toList();
        List<ProgressView.Unplanned> unplanned = rows(UNPLANNED, ProgressView.Unplanned.class, programme, day);
        tell(programme, items, unplanned);
        String note = Messages.say(language.get(), "coverage.only-visible");
        return view(day, note, items, unplanned);
    }

    private <T> List<T> rows(String sql, Class<T> type, ProgrammeView programme, LocalDate day) {
        return jdbi.withHandle(handle -> cases.bind(handle.createQuery(sql))
                .bind("programme", programme.id())
                .bind("body", programme.body())
                .bind("year", programme.year())
                .bind("from", LocalDate.of(programme.year(), 1, 1))
                .bind("to", LocalDate.of(programme.year(), 12, 31))
                .bind("day", day)
                .bind("petitions", petitions())
                .map(Rows.of(type))
                .list());
    }

    private static String petitions() {
        return Stream.of(CaseKind.values())
                .filter(kind -> kind.group() == CaseGroup.PETITION)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    private static ProgressView view(
            LocalDate day, String note, List<ProgressView.Item> items, List<ProgressView.Unplanned> unplanned) {
        var states = new HashMap<State, Integer>();
        items.forEach(item -> states.merge(item.state(), 1, Integer::sum));
        return new ProgressView(
                day,
                note,
                items.size(),
                states.getOrDefault(State.NOT_OPENED, 0),
                states.getOrDefault(State.OPENED, 0),
                states.getOrDefault(State.UNDER_WAY, 0),
                states.getOrDefault(State.CONCLUDED, 0),
                states.getOrDefault(State.STOPPED, 0),
                states.getOrDefault(State.DROPPED, 0),
                (int) items.stream().filter(ProgressView.Item::late).count(),
                unplanned.size(),
                items,
                unplanned);
    }

    private void tell(ProgrammeView programme, List<ProgressView.Item> items, List<ProgressView.Unplanned> unplanned) {
        var told = new ArrayList<UUID>();
        items.stream().map(ProgressView.Item::caseId).filter(Objects::nonNull).forEach(told::add);
        unplanned.forEach(each -> told.add(each.caseId()));
        if (!told.isEmpty()) {
            journal.write(
                    "case.progress-read",
                    ProgrammeAccess.JOURNAL_TYPE,
                    programme.id(),
                    programme.body(),
                    Map.of("cases", told));
        }
    }
}
