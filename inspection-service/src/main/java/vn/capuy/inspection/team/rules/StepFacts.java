package vn.capuy.inspection.team.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is judged when a case with its team is to go on.
 *
 * @param day the day of the step
 * @param begins whether it is taken from its preparation to its conduct
 * @param teamIsAsked whether it is an inspection or supervision whose lead body had a roster when it was decided
 * @param hasHead whether the team has a head on that day who stands in the roster then
 * @param toBeJudged who of the team has not been judged against all that is named in the case by now
 * @param undecided of whom of the team a declared interest was not judged yet
 */
public record StepFacts(
        LocalDate day,
        boolean begins,
        boolean teamIsAsked,
        boolean hasHead,
        List<String> toBeJudged,
        List<String> undecided) {}
