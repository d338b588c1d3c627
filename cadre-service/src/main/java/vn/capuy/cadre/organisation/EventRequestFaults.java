package vn.capuy.cadre.organisation;

import java.util.ArrayList;
import java.util.List;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What a request for an event lacks for its kinds, and how its members are called in a refusal. */
final class EventRequestFaults {
    private EventRequestFaults() {}

    static List<Fault> in(EventRequest request) {
        var faults = new ArrayList<Fault>();
        if (!EventRow.isPossible(request.onDate())) {
            faults.add(Fault.of("onDate", "violation.date"));
        }
        for (int i = 0; i < request.parts().size(); i++) {
            EventRequest.Part part = request.parts().get(i);
            switch (part.kind()) {
                case ESTABLISHED -> {
                    required(i, "parent", part.parent(), faults);
                    required(i, "name", part.name(), faults);
                    required(i, "unitKind", part.unitKind(), faults);
                }
                case RENAMED -> required(i, "name", part.name(), faults);
                case MOVED -> required(i, "parent", part.parent(), faults);
                case MERGED, SPLIT -> {
                    required(i, "successor", part.successor(), faults);
                    required(i, "share", part.share(), faults);
                    if (part.share() != null && !SuccessionShare.isWellFormed(part.share())) {
                        faults.add(Fault.of(field(i, "share"), "organisation.share-form"));
                    }
                }
                case ENDED -> {}
            }
        }
        return faults;
    }

    static String field(int part, String column) {
        return "parts[" + part + "]." + (column.equals("stands_in") ? "standsIn" : column);
    }

    private static void required(int part, String member, Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.of(field(part, member), "violation.required"));
        }
    }
}
