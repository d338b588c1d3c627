package vn.capuy.document.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What is wrong with a message, each with the path of its element. */
final class MessageFaults {
    private final List<Fault> faults = new ArrayList<>();

    void add(String path, String messageKey) {
        faults.add(Fault.of(path, messageKey));
    }

    void add(String path, String messageKey, Map<String, ?> arguments) {
        faults.add(new Fault(path, messageKey, arguments));
    }

    void refuseAny() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
