package vn.capuy.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A refusal on its way to the caller. It carries keys and arguments; the sentences are chosen when the language is known. */
public class ProblemException extends RuntimeException {
    private final transient ProblemType type;
    private final String messageKey;
    private final transient Map<String, ?> arguments;
    private final transient List<Fault> faults;
    private final transient List<Violation> violations;

    /** A faulty field and the key of the sentence that says why. */
    public record Fault(String field, String messageKey, Map<String, ?> arguments) {
        public static Fault of(String field, String messageKey) {
            return new Fault(field, messageKey, Map.of());
        }
    }

    private ProblemException(
            ProblemType type,
            String messageKey,
            Map<String, ?> arguments,
            List<Fault> faults,
            List<Violation> violations) {
        super(type + (messageKey == null ? "" : " " + messageKey));
        this.type = type;
        this.messageKey = messageKey;
        this.arguments = arguments;
        this.faults = faults;
        this.violations = violations;
    }

    /** With the type's own sentence as detail. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, Map.of(), List.of(), List.of());
    }

    /** With a sentence of its own as detail. */
    public static ProblemException of(ProblemType type, String messageKey, Map<String, ?> arguments) {
        return new ProblemException(type, messageKey, arguments, List.of(), List.of());
    }

    public static ProblemException of(ProblemType type, String messageKey) {
        return of(type, messageKey, Map.of());
    }

    /** 404: there is none, or none that this caller may know of. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /** 400 with one faulty field. */
    public static ProblemException invalid(String field, String messageKey) {
        return invalid(List.of(Fault.of(field, messageKey)));
    }

    /** 400 with one faulty field and the sentence's arguments. */
    public static ProblemException invalid(String field, String messageKey, Map<String, ?> arguments) {
        return invalid(List.of(new Fault(field, messageKey, arguments)));
    }

    /** 400 with all faulty fields. */
    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(ProblemType.INVALID_INPUT, null, Map.of(), List.copyOf(faults), List.of());
    }

    /** 400: rows of an import that do not hold; nothing was written. */
    public static ProblemException importRefused(int faults, List<Violation> violations) {
        return new ProblemException(ProblemType.IMPORT_REFUSED, null, Map.of("count", faults), List.of(), violations);
    }

    public ProblemType type() {
        return type;
    }

    /** The faulty fields; empty where it is no field that is at fault. */
    public List<Fault> faults() {
        return faults;
    }

    /** The keys of the sentences that say why. */
    public List<String> reasons() {
        return messageKey == null
                ? faults.stream().map(Fault::messageKey).distinct().toList()
                : List.of(messageKey);
    }

    String messageKey() {
        return messageKey;
    }

    Map<String, ?> arguments() {
        return arguments;
    }

    List<Violation> violations(Function<Fault, String> sentence) {
        return faults.isEmpty()
                ? violations
                : faults.stream()
                        .map(fault -> Violation.ofField(fault.field(), sentence.apply(fault)))
                        .toList();
    }
}
