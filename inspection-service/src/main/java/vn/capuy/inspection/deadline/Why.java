package vn.capuy.inspection.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.inspection.deadline.rules.DeadlineLimits;
import vn.capuy.kernel.calendar.DayKind;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.Messages;

/** Answers, step by step, why a case is due on its day. */
final class Why {
    private final Deadline deadline;
    private final Language language;
    private final List<WhyStep> steps = new ArrayList<>();

    private Why(Deadline deadline, Language language) {
        this.deadline = deadline;
        this.language = language;
    }

    static List<WhyStep> of(Deadline deadline, Language language) {
        return new Why(deadline, language).told();
    }

    private List<WhyStep> told() {
        start();
        limit();
        deadline.course().extensions().forEach(this::extension);
        if (deadline.way() != null) {
            deadline.way().stretches().forEach(this::stretch);
            end();
        }
        LocalDate concluded = deadline.terms().concludedBy(deadline.onDay());
        if (concluded != null) {
            say("CONCLUDED", concluded, Map.of("date", concluded), null);
        }
        return steps;
    }

    private void start() {
        DeadlineEvent start = deadline.course().start();
        if (start != null) {
            String ground = start.ground() == null ? say("deadline.why.self-report", Map.of()) : start.ground();
            say("START", start.onDay(), Map.of("date", start.onDay(), "ground", ground), DeadlineLimits.RUNS_FROM);
        } else if (deadline.course().set() != null) {
            LocalDate decided = deadline.terms().decidedOn();
            say("DECISION", decided, Map.of("date", decided), null);
        } else {
            say("NOT_STARTED", null, Map.of(), DeadlineLimits.RUNS_FROM);
        }
    }

    private void limit() {
        DeadlineEvent set = deadline.course().set();
        var terms = deadline.terms();
        if (set != null) {
            say("SET", set.dueOn(), Map.of("date", set.dueOn(), "ground", set.ground()), null);
        } else if (terms.level() == null) {
            say("NO_LEVEL", null, Map.of("date", terms.decidedOn()), null);
        } else if (terms.limit() == null) {
            say("NO_LIMIT", null, Map.of("level", level(), "date", terms.decidedOn()), null);
        } else {
            int days = terms.limit().value();
            add(
                    "LIMIT",
                    null,
                    null,
                    days,
                    say("deadline.why.LIMIT", Map.of("days", days, "level", level(), "date", terms.decidedOn())),
                    terms.limit().citation());
        }
    }

    private void extension(DeadlineEvent extension) {
        add(
                "EXTENSION",
                extension.onDay(),
                extension.onDay(),
                extension.days(),
                say(
                        "deadline.why.EXTENSION",
                        Map.of("days", extension.days(), "date", extension.onDay(), "ground", extension.ground())),
                DeadlineLimits.EXTENDS);
    }

    private void stretch(Reckoning.Stretch stretch) {
        var said = new HashMap<String, Object>();
        said.put("days", stretch.days());
        if (stretch.special() != null) {
            said.put("name", stretch.special().name().in(language));
        }
        if (stretch.kind() == DayKind.PAUSED) {
            said.put("ground", deadline.course().groundsWithin(stretch.from(), stretch.to()));
        }
        add(
                stretch.kind().name(),
                stretch.from(),
                stretch.to(),
                stretch.counted(),
                say("deadline.why." + stretch.kind(), said),
                stretch.special() == null ? null : stretch.special().basis());
    }

    private void end() {
        say("DUE", deadline.dueOn(), Map.of("date", deadline.dueOn()), null);
        if (deadline.standing() == Standing.PAUSED) {
            LocalDate next = deadline.onDay().plusDays(1);
            say("PAUSE_OPEN", next, Map.of("date", next), null);
        }
        if (deadline.way().isProvisional()) {
            String years =
                    deadline.way().unknownYears().stream().map(Year::toString).collect(Collectors.joining(", "));
            say("PROVISIONAL", null, Map.of("years", years), null);
        }
    }

    private String level() {
        return say("deadline.level." + deadline.terms().level(), Map.of());
    }

    private void say(String kind, LocalDate day, Map<String, ?> said, Citation citation) {
        add(kind, day, day, 0, say("deadline.why." + kind, said), citation);
    }

    private String say(String key, Map<String, ?> said) {
        return Messages.say(language, key, said);
    }

    private void add(String kind, LocalDate from, LocalDate to, int days, String text, Citation citation) {
        String place = citation == null
                ? null
                : (citation.article() == null ? "" : citation.article() + ", ") + citation.document();
        steps.add(new WhyStep(
                kind,
                from,
                to,
                days,
                text,
                place,
                citation == null ? null : citation.certainty().name()));
    }
}
