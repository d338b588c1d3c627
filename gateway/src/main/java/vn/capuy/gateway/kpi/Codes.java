package vn.capuy.gateway.kpi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Codes as a question names them: several of one parameter, or with commas between. */
final class Codes {
    private static final int LONGEST = 64;

    private Codes() {}

    /** In their order, each once. */
    static Set<String> of(List<String> asked) {
        return asked == null
                ? Set.of()
                : asked.stream()
                        .flatMap(each -> Stream.of(each.split(",")))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is wrong with them: fewer than are needed, more than are allowed, one that is no code. */
    static List<Fault> faults(String field, Set<String> codes, int least, int most) {
        if (codes.size() < least) {
            return List.of(new Fault(field, "violation.too-few", Map.of("least", least)));
        }
        if (codes.size() > most) {
            return List.of(new Fault(field, "violation.too-many", Map.of("most", most)));
        }
        return codes.stream().anyMatch(code -> code.length() > LONGEST)
                ? List.of(new Fault(field, "violation.too-long", Map.of("max", LONGEST)))
                : List.of();
    }
}
