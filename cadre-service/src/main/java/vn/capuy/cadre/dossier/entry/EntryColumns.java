package vn.capuy.cadre.dossier.entry;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The members of a kind's details as columns, of its table and of its file alike. */
final class EntryColumns {
    private EntryColumns() {}

    /** A member and the column that holds it. */
    record Column(String name, RecordComponent member) {
        /** What a request must hold, where it says so; null otherwise. */
        <A extends Annotation> A constraint(Class<A> type) {
            return member.getAccessor().getAnnotation(type);
        }

        boolean has(Class<? extends Annotation> type) {
            return constraint(type) != null;
        }

        Object of(DossierDetails told) {
            try {
                Object value = member.getAccessor().invoke(told);
                return value instanceof Enum<?> code ? code.name() : value;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + member, e);
            }
        }
    }

    static List<Column> of(DossierKind kind) {
        return Arrays.stream(kind.details().getRecordComponents())
                .map(member -> new Column(name(member.getName()), member))
                .toList();
    }

    /** {@code fromOn} stands in the column {@code from_on}. */
    static String name(String member) {
        return member.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
