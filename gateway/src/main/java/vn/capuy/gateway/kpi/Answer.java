package vn.capuy.gateway.kpi;

/** What came of asking a service. */
sealed interface Answer<T> {
    record Told<T>(T content) implements Answer<T> {}

    /** The service says that there is no such organisation, or none that this caller may know of. */
    record NoSuchOrganisation<T>() implements Answer<T> {}

    record None<T>(Missing.Reason reason) implements Answer<T> {}
}
