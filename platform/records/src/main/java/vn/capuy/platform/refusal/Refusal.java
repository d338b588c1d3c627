package vn.capuy.platform.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.capuy.kernel.ballot.BallotRefused;
import vn.capuy.kernel.lifecycle.StepRefused;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.RulingRefused;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;

/**
 * Why an attempt was refused, without anything that its sender wrote.
 *
 * @param operation what was attempted, by its name in the contract
 * @param problem the kind of problem, such as {@code regulation-not-met}
 * @param rules codes of the rules that are not met, or were not yet judged
 * @param reasons keys of the sentences that say why
 * @param fields which fields of the input are at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Refusal(String operation, String problem, List<String> rules, List<String> reasons, List<String> fields) {
    /** What is no misuse but everyday: somebody was faster, or nothing was found. */
    private static final Set<ProblemType> TOLD = Set.of(
            ProblemType.INVALID_INPUT,
            ProblemType.FORBIDDEN,
            ProblemType.CONFLICT,
            ProblemType.WRONG_STATE,
            ProblemType.REGULATION_NOT_MET);

    /** Empty where the fault is none that the journal tells of. */
    static Optional<Refusal> of(String operation, Throwable fault) {
        return switch (fault) {
            case null -> Optional.empty();
            case RulingRefused refused -> Optional.of(ofRuling(operation, refused));
            case StepRefused refused ->
                Optional.of(refusal(
                        operation,
                        ProblemType.WRONG_STATE,
                        List.of("problem.wrong-state.step " + refused.state() + " " + refused.step())));
            case BallotRefused refused ->
                Optional.of(refusal(operation, ProblemType.INVALID_INPUT, refused.breaches()));
            case ProblemException refused ->
                TOLD.contains(refused.type()) ? Optional.of(ofProblem(operation, refused)) : Optional.empty();
            // What was thrown within a transaction may come wrapped.
            case QuarkusTransactionException wrapped -> of(operation, wrapped.getCause());
            default -> Optional.empty();
        };
    }

    private static Refusal ofRuling(String operation, RulingRefused refused) {
        var rules = new LinkedHashMap<String, String>();
        for (Finding each : refused.ruling().refusals()) {
            rules.put(each.rule(), each.message());
        }
        for (Finding each : refused.ruling().toJudge()) {
            rules.put(each.rule(), each.message());
        }
        return new Refusal(
                operation,
                ProblemType.REGULATION_NOT_MET.slug(),
                List.copyOf(rules.keySet()),
                List.copyOf(rules.values()),
                List.of());
    }

    private static Refusal ofProblem(String operation, ProblemException refused) {
        return new Refusal(
                operation,
                refused.type().slug(),
                List.of(),
                refused.reasons(),
                refused.faults().stream().map(Fault::field).distinct().toList());
    }

    private static Refusal refusal(String operation, ProblemType type, List<String> reasons) {
        return new Refusal(operation, type.slug(), List.of(), reasons, List.of());
    }
}
