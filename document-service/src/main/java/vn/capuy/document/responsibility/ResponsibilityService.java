package vn.capuy.document.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;
import vn.capuy.document.task.AsOf;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Tells what a leader answers for; of the tasks those alone that exist for the caller. */
@ApplicationScoped
class ResponsibilityService {
    private static final int LONGEST_YEARS = 5;

    private static final ListQuery<ResponsibilityLine> TASKS = new ListQuery<>(
            "select * from (" + ResponsibilitySql.LINES + ") each where " + Projections.equal("part", "part"),
            ResponsibilityLine.class,
            List.of(ListQuery.id("task")),
            row -> Cursor.at(row.task()));

    private final Projections projections;
    private final Organisation organisation;
    private final Members members;
    private final ResponsibilityPoints points;
    private final Clock clock;

    ResponsibilityService(
            Projections projections,
            Organisation organisation,
            Members members,
            ResponsibilityPoints points,
            Clock clock) {
        this.projections = projections;
        this.organisation = organisation;
        this.members = members;
        this.points = points;
        this.clock = clock;
    }

    ResponsibilityView of(ResponsibilityParameters parameters) {
        ResponsibilityAsked asked = asked(parameters);
        return points.of(
                asked, projections.all(ResponsibilitySql.COUNTS, ResponsibilityPoints.Count.class, asked.binds()));
    }

    Page<ResponsibilityLine> tasks(ResponsibilityParameters parameters, ResponsibilityPart part, PageRequest page) {
        var binds = new HashMap<>(asked(parameters).binds());
        binds.put("part", part == null ? null : part.name());
        return projections.page(TASKS, page, binds);
    }

    /** 400 for what does not make sense, 404 for a body or person that the caller may not know of. */
    private ResponsibilityAsked asked(ResponsibilityParameters told) {
        LocalDate today = VietnamTime.today(clock);
        if (told.person == null && told.organisation == null) {
            throw ProblemException.invalid("person", "responsibility.of-whom");
        }
        if (told.to.isBefore(told.from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
        if (told.to.isAfter(today)) {
            throw ProblemException.invalid("to", "violation.future");
        }
        if (!told.to.isBefore(told.from.plusYears(LONGEST_YEARS))) {
            throw ProblemException.invalid("from", "responsibility.too-long");
        }
        LocalDate treeDay = told.organisation == null ? told.to : body(told);
        if (told.person != null) {
            requirePerson(told, treeDay);
        }
        Instant knownAt = AsOf.of(null, told.knownAt, clock).knownAt();
        LocalDate end = told.to.isBefore(today) ? told.to.plusDays(1) : today;
        return new ResponsibilityAsked(told.person, told.organisation, told.from, told.to, treeDay, end, knownAt);
    }

    private LocalDate body(ResponsibilityParameters told) {
        LocalDate ended = organisation.requireKnown(told.organisation).endedOn();
        LocalDate day = ended == null || ended.isAfter(told.to) ? told.to : ended.minusDays(1);
        if (organisation.visible(Set.of(told.organisation), day).isEmpty()) {
            throw ProblemException.notFound();
        }
        return day;
    }

    private void requirePerson(ResponsibilityParameters told, LocalDate day) {
        if (members.toBeNamed(Set.of(told.person)).isEmpty()) {
            throw ProblemException.notFound();
        }
        if (told.organisation != null
                && !members.organisations(told.person, day).contains(told.organisation)) {
            throw ProblemException.invalid("person", "responsibility.not-in-office", java.util.Map.of("date", day));
        }
    }
}
