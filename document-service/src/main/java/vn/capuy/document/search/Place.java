package vn.capuy.document.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words were found, best first: in number, type and abstract; in a clause; in a file. */
@Schema(name = "SearchPlace")
enum Place {
    ABSTRACT,
    CLAUSE,
    FILE;

    String mark() {
        return "source:" + name();
    }
}
