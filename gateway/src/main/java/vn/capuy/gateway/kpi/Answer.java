package vn.capuy.gateway.kpi;

import java.util.List;
import java.util.Optional;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What came of asking a service. */
sealed interface Answer<T> {
    /** @param tag by which the service knows this answer again; null where it gave none */
    record Told<T>(T content, String tag) implements Answer<T> {}

    /** The caller has the answer already, and it still holds. */
    record Unchanged<T>(String tag) implements Answer<T> {}

    /** The service says that there is no such organisation, or none that this caller may know of. */
    record NoSuchOrganisation<T>() implements Answer<T> {}

    /** The service finds the question itself wrong; why, it has said in the caller's language. */
    record Faulty<T>(List<Fault> faults) implements Answer<T> {}

    /** @param last what it told the last time, where that may still be shown as such */
    record None<T>(Missing.Reason reason, Optional<Held<T>> last) implements Answer<T> {}
}
