/** The command {@code ./capuy}: its verbs and what they say to the person who calls them. */
package vn.capuy.launcher;
