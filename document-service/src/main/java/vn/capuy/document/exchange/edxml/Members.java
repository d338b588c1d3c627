package vn.capuy.document.exchange.edxml;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The members of one element. A getter that finds a fault tells it and answers null, so that all faults are told. */
final class Members {
    /** Stands for an element that is missing, so that what is needed in it is told by its path. */
    private final Element element;

    private final MessageFaults faults;

    Members(Element element, MessageFaults faults) {
        this.element = element;
        this.faults = faults;
    }

    Members in(String... names) {
        List<Element> found = element.all(names);
        if (found.size() > 1) {
            faults.add(found.get(1).path, "violation.duplicate");
        }
        return new Members(
                found.isEmpty() ? new Element(names[0], element.path + "/" + names[0]) : found.getFirst(), faults);
    }

    boolean has(String name) {
        return !element.all(name).isEmpty();
    }

    List<Members> each(String name) {
        return element.all(name).stream().map(each -> new Members(each, faults)).toList();
    }

    String path() {
        return element.path;
    }

    String text(String name, int longest) {
        String value = optional(name, longest);
        if (value == null && own(name).isEmpty()) {
            faults.add(path(name), "violation.required");
        }
        return value;
    }

    String optional(String name, int longest) {
        String value = own(name);
        if (value.length() > longest) {
            faults.add(path(name), "violation.too-long", Map.of("max", longest));
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    LocalDate day(String name) {
        LocalDate day = optionalDay(name);
        if (day == null && own(name).isEmpty()) {
            faults.add(path(name), "violation.required");
        }
        return day;
    }

    LocalDate optionalDay(String name) {
        String value = own(name);
        if (value.isEmpty()) {
            return null;
        }
        LocalDate day = Edxml.day(value).orElse(null);
        if (day == null) {
            faults.add(path(name), "exchange.day");
        }
        return day;
    }

    LocalDateTime moment(String name) {
        String value = own(name);
        if (value.isEmpty()) {
            faults.add(path(name), "violation.required");
            return null;
        }
        LocalDateTime moment = Edxml.moment(value).orElse(null);
        if (moment == null) {
            faults.add(path(name), "exchange.moment");
        }
        return moment;
    }

    /** A whole number from 0 to {@code most}; null where it is missing or none such. */
    Integer number(String name, int most) {
        String value = own(name);
        if (value.isEmpty()) {
            return null;
        }
        if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= most) {
            return Integer.valueOf(value);
        }
        faults.add(path(name), "exchange.number", Map.of("max", most));
        return null;
    }

    /** The texts of all elements of that name which say something. */
    List<String> texts(String name, int longest) {
        return element.all(name).stream()
                .map(each -> new Members(element, faults).said(each, longest))
                .filter(each -> each != null && !each.isEmpty())
                .toList();
    }

    private String said(Element each, int longest) {
        String value = clean(each);
        if (value.length() > longest) {
            faults.add(each.path, "violation.too-long", Map.of("max", longest));
            return null;
        }
        return value;
    }

    private String own(String name) {
        List<Element> found = element.all(name);
        return found.isEmpty() ? "" : clean(found.getFirst());
    }

    private static String clean(Element each) {
        return Normalizer.normalize(each.text.toString().strip(), Normalizer.Form.NFC);
    }

    private String path(String name) {
        return element.path + "/" + name;
    }
}
