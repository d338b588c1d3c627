/** What the pages need to know at run time: who lets people sign in. The pages themselves are static. */
package vn.capuy.gateway.web;
